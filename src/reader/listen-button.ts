import { voiceFor } from './speech';

/** Starts to read the essay aloud. It shows itself where the browser has a voice for its language. */
class ListenButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    const listen = () => import('./listen');
    button.onpointerenter = button.onfocus = () => void listen().catch(() => undefined);
    button.onclick = () =>
      void listen()
        .then(({ listenTo }) => listenTo(button))
        .catch(() => this.remove());
  }
}

const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;

function offer(): void {
  const element = document.querySelector('listen-button');
  const language = document.documentElement.lang;
  if (!element || !voiceFor(speech?.getVoices() ?? [], language)) return;
  speech?.removeEventListener('voiceschanged', offer);
  customElements.define('listen-button', ListenButton);
}

// Many browsers learn of their voices later.
speech?.addEventListener('voiceschanged', offer);
offer();
