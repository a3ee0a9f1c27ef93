/* The panels that open over any screen. */
import '../panels/display-panel.ts';
import '../panels/field-guide.ts';
import '../panels/help-panel.ts';
import '../panels/pass-panel.ts';
import '../panels/support-panel.ts';
