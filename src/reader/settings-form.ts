import { choiceNames, settingsIn } from './choices';
import { onChangeElsewhere } from './memory';
import { setSettings, settings } from './settings';

/** The reader's settings, which hold as soon as they are chosen. */
class SettingsForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const status = this.querySelector('[role=status]');
    if (!form || !status) return;
    const draw = () => {
      const chosen = settings();
      for (const name of choiceNames) {
        // Not by the value of the buttons' list: in Chromium that never checks the empty one.
        for (const button of form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
          button.checked = button.value === (chosen[name] ?? '');
        }
      }
    };
    draw();
    onChangeElsewhere(draw);
    form.onchange = () => {
      const isKept = setSettings(settingsIn(Object.fromEntries(new FormData(form))));
      status.textContent = isKept ? '' : (this.dataset.notKept ?? '');
    };
    form.onreset = () => {
      setSettings({});
      status.textContent = '';
    };
    form.onsubmit = (event) => event.preventDefault();
  }
}

customElements.define('settings-form', SettingsForm);
