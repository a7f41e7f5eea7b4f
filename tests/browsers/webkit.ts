import { type ChildProcess, spawn } from 'node:child_process';
import { Builder, By, Key, until } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { findProgram } from './programs.ts';
import type { OpenBrowser } from './tab.ts';

const keys = { '/': '/', ArrowDown: Key.ARROW_DOWN, Enter: Key.ENTER };

/** WebKit as GTK has it, driven by its own WebDriver on a screen that nobody sees. */
export async function openWebKit(): Promise<OpenBrowser> {
  const driverProgram = findProgram(['WebKitWebDriver'], 'webkit2gtk-driver');
  const screen = await openScreen(findProgram(['Xvfb'], 'xvfb'));
  const service = new DriverService.Builder(driverProgram)
    .setLoopback(true)
    .setEnvironment({
      ...process.env,
      DISPLAY: screen.display,
      // Root may run no sandbox, and a machine for tests has no graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    })
    .build();
  const stop = async () => {
    await service.kill();
    screen.process.kill();
  };
  try {
    const driver = await new Builder()
      .usingServer(await service.start(120_000))
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      })
      .build();
    const send = (text: string) => driver.actions().sendKeys(text).perform();
    return {
      async close() {
        await driver.quit();
        await stop();
      },
      tab: {
        async open(url) {
          await driver.get(url);
          // It comes back before the page's scripts have run, and before anything can be clicked.
          await driver.wait(
            () => driver.executeScript('return document.readyState === "complete"'),
            120_000,
          );
          await driver.executeAsyncScript('requestAnimationFrame(() => setTimeout(arguments[0]))');
        },
        async click(selector) {
          const element = await driver.wait(until.elementLocated(By.css(selector)), 120_000);
          await driver.wait(until.elementIsVisible(element), 120_000).click();
        },
        press: (key) => send(keys[key]),
        type: send,
        value: (expression) => driver.executeScript(`return ${expression}`),
        resize: async (width, height) =>
          void (await driver.manage().window().setRect({ width, height })),
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The small browser that comes with the driver, in the folder of this kind of machine. */
function miniBrowser(): string {
  return findProgram(
    ['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
    'webkit2gtk-driver',
  );
}

/** Starts a screen in memory. @returns its name for `DISPLAY`, as soon as it is there */
async function openScreen(program: string): Promise<{ display: string; process: ChildProcess }> {
  const process = spawn(program, ['-displayfd', '1', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    process.stdout.once('data', (text) => resolve(String(text).trim()));
    process.once('error', reject);
    process.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return { display: `:${number}`, process };
}
