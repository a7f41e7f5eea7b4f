import { settings as words } from '@words/settings';
import { createElement } from '../search/browser/create-element';
import { choiceNames, choices } from './choices';
import './settings-form';

/** The settings for a panel: the same fields as on the help page, see `SettingsForm.astro`. */
export function settingsFields(): HTMLElement {
  const fields = choiceNames.map((name) =>
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, words.choices[name].name),
      ...choices[name].map((value, at) =>
        createElement(
          'label',
          {},
          createElement('input', { type: 'radio', name, value, defaultChecked: value === '' }),
          createElement('span', {}, words.choices[name].values[at] ?? ''),
        ),
      ),
    ),
  );
  const reset = createElement('button', { type: 'reset', className: 'button' }, words.reset);
  const form = createElement(
    'form',
    {},
    createElement('p', {}, words.about),
    ...fields,
    createElement('p', {}, reset),
    createElement('p', { role: 'status', className: 'apparatus' }),
  );
  const element = document.createElement('settings-form');
  element.dataset.notKept = words.notKept;
  element.append(form);
  return element;
}
