/** How long a pendulum takes, for the length that the reader types. */
class PendulumTool extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    const output = this.querySelector('output');
    if (!input || !output) return;
    input.readOnly = false;
    input.addEventListener('input', () => {
      const length = Number(input.value);
      const period = 2 * Math.PI * Math.sqrt(length / 9.81);
      output.textContent = length > 0 ? period.toFixed(2) : '–';
    });
  }
}

customElements.define('pendulum-tool', PendulumTool);
