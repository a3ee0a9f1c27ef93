import { language } from '../../i18n/words.ts';

/** A voice of the device for the present language, one that needs no network first; or none. */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const [base = ''] = language().toLowerCase().split('-');
  const voices = (globalThis.speechSynthesis?.getVoices() ?? []).filter(({ lang }) =>
    lang.toLowerCase().replace('_', '-').startsWith(base),
  );
  const exact = language().toLowerCase();
  const rank = (voice: SpeechSynthesisVoice) =>
    (voice.localService ? 0 : 2) + (voice.lang.toLowerCase().replace('_', '-') === exact ? 0 : 1);
  return voices.sort((a, b) => rank(a) - rank(b))[0];
}

/** Calls back whenever the device's voices change; returns the way to stop. */
export function onVoices(listener: () => void): () => void {
  const speech = globalThis.speechSynthesis;
  speech?.addEventListener?.('voiceschanged', listener);
  return () => speech?.removeEventListener?.('voiceschanged', listener);
}
