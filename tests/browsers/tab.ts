/** A browser's page as the tests drive it, whatever browser it is. */
export interface Tab {
  open: (url: string) => Promise<void>;
  /** Clicks the first element that matches, as soon as there is one. */
  click: (selector: string) => Promise<void>;
  press: (key: '/' | 'ArrowDown' | 'Enter') => Promise<void>;
  /** Types where the focus is. */
  type: (text: string) => Promise<void>;
  /** The value of an expression of JavaScript on the page. */
  value: (expression: string) => Promise<unknown>;
  /** Sets how many pixels the window has. */
  resize: (width: number, height: number) => Promise<void>;
}

/** A browser with one tab. */
export interface OpenBrowser {
  tab: Tab;
  close: () => Promise<void>;
}

/** What a test page shows of an element: its text, or nothing where there is none. */
export const text = (tab: Tab, selector: string) =>
  tab.value(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);

/** How many elements match. */
export const count = (tab: Tab, selector: string) =>
  tab.value(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
