import { language } from '../../i18n/words.ts';

/** A voice of the device for the present language, one that needs no network first; or none. */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const exact = language().toLowerCase();
  const [base] = exact.split('-');
  const voices = (globalThis.speechSynthesis?.getVoices() ?? []).filter(
    (voice) => tagOf(voice).split('-')[0] === base,
  );
  const rank = (voice: SpeechSynthesisVoice) =>
    (voice.localService ? 0 : 2) + (tagOf(voice) === exact ? 0 : 1);
  return voices.sort((a, b) => rank(a) - rank(b))[0];
}

// Android writes tags with an underscore.
function tagOf({ lang }: SpeechSynthesisVoice): string {
  return lang.toLowerCase().replace('_', '-');
}

/** Calls back whenever the device's voices change; returns the way to stop. */
export function onVoices(listener: () => void): () => void {
  const speech = globalThis.speechSynthesis;
  speech?.addEventListener?.('voiceschanged', listener);
  return () => speech?.removeEventListener?.('voiceschanged', listener);
}
