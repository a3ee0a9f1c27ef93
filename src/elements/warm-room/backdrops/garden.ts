import { svg } from 'lit';

// prettier-ignore
/** A garden with a kite. */
export const backdrop = svg`
    <path class="sky" d="M0 0h1200v360H0z" />
    <path class="shade" d="M0 220l110-34 140 40 150-30 190 42 180-40 190 36 140-40 100 30v136H0z" /><path class="lilac" d="M0 228l110-34 140 40 150-30 190 42 180-40 190 36 140-40 100 30v128H0z" />
    <path class="sheet" d="M30 60l30-20 36 12 24-8 22 24-50 10zM1060 96l36-24 30 10 34-10 20 26-60 10z" />
    <path class="shade" d="M60 176l54-18 44 34-6 50-60 14-40-30z" /><path class="teal" d="M54 170l54-18 44 34-6 50-60 14-40-30z" /><path class="ink" d="M92 246l18-1 4 70h-24z" />
    <g transform="translate(200 0)">
    <path class="sheet" d="M96 70l40-26 34 10 30-18 44 22 10 28-60 10-90 2-40-6zM560 54l34-20 30 12 36-10 30 28-20 18-70 6-50-8z" />
    <path class="shade" d="M404 46l62 52-40 62-66-40z" /><path class="coral" d="M400 40l60 50-38 62-66-40z" /><path class="sheet" d="M400 40l22 112-66-40zM404 60l0 0z" />
    <path class="string" d="M422 152q-30 60 20 110" /><path class="moss" d="M414 186l18-6-2 18zM410 216l18-4-6 17z" />
    <path class="shade" d="M-210 250l100-30 110 16 130-40 170 40 190-54 170 48 140-36 210 40v130h-1220z" />
    <path class="moss" d="M-210 258l100-30 110 16 130-40 170 40 190-54 170 48 140-36 210 40v122h-1220z" />
    <path class="shade" d="M640 120l60-20 56 34 6 56-50 30-70-10-30-44z" /><path class="teal" d="M634 114l60-20 56 34 6 56-50 30-70-10-30-44z" /><path class="ink" d="M676 208l20-1 4 80-26 1z" />
    <path class="shade" d="M-210 300l210 6 220-22 260 18 320-26 210 20v70h-1220z" /><path class="kraft" d="M-210 308l210 6 220-22 260 18 320-26 210 20v62h-1220z" />
    </g>
`;
