import { expect, test } from 'vitest';
import { headingIds, scriptBytes, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('stable-diffusion');
const { $ } = page;

/** What a reader reads: without the difference between spaces and line ends. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining([
      'how-the-pieces-fit-together',
      'install',
      'a-lighter-version-for-smaller-cards',
      'running-it-without-a-gpu',
      'testing',
      'a-browser-window-instead-of-a-terminal',
      'version-21',
      'out-of-memory-twice',
      'what-it-cannot-do',
      'landscapes-and-paintings',
      'it-does-not-think',
      'the-hidden-watermark',
      'is-it-a-game-changer',
      'footnote-label',
    ]),
  );
});

test('the figures are those that the essay states', () => {
  const prose = flat($('.prose').text());
  for (const words of [
    '400,000,000 pairs',
    '4 GB in version 1 and 5 GB in version 2',
    'of 256x256 and 512x512',
    '4,000 GPUs needed more than 150,000 GPU hours',
    'at least 12 GB of VRAM',
    'graphics card, which has 8 GB',
    'It is 20 times slower',
    'The changes take five minutes',
    'still not approved after six months',
    'In line 20 of ldm/models/diffusion/ddim.py, and likewise in line 20 of ldm/models/diffusion/plms.py',
    'In ldm/modules/encoders/modules.py, lines 38, 55, 83 and 142',
    'line 28 of scripts/txt2img.py and line 43 of scripts/img2img.py',
    'spent two minutes on one',
    'four times as high',
    'of 512x512 and of 768x768',
    'On his 8 GB GPU',
    'on a CPU even version 1 can take 10 minutes',
    'more than two hours on one image',
    'a billion parameters, trained on millions of pairs',
    'even 768x768 counts as high resolution',
    '1% of the time',
  ])
    expect(prose).toContain(words);
});

test('the commands are those of the essay, in its order', () => {
  const commands = $('pre[data-language="bash"]')
    .toArray()
    .flatMap((block) => $(block).text().trim().split('\n'));
  const generate =
    'python3 scripts/txt2img.py --prompt "hello world" --plms --ckpt sd-v1-4.ckpt --skip_grid --n_samples 1';
  expect(commands).toEqual([
    'wget https://repo.anaconda.com/miniconda/Miniconda3-py39_4.12.0-Linux-x86_64.sh',
    'chmod +x Miniconda3-py39_4.12.0-Linux-x86_64.sh',
    './Miniconda3-py39_4.12.0-Linux-x86_64.sh',
    'conda update -n base -c defaults conda',
    'git clone https://github.com/CompVis/stable-diffusion',
    'cd stable-diffusion',
    'conda env create -f environment.yaml',
    'conda activate ldm',
    'pip3 install transformers --upgrade',
    generate,
    'python3 optimizedSD/optimized_txt2img.py --prompt "hello world" --ckpt sd-v1-4.ckpt --skip_grid --n_samples 1',
    generate,
    'python3 scripts/img2img.py --prompt "A bird is sitting on a tree branch" --ckpt sd-v1-4.ckpt --init-img bird.png --strength 0.8',
    'conda deactivate',
    'conda env remove -n ldm # Use this if version 1 was previously installed',
    'git clone https://github.com/Stability-AI/stablediffusion',
    'cd stablediffusion',
    'conda env create -f environment.yaml',
    'conda activate ldm',
    'python3 scripts/gradio/superresolution.py configs/stable-diffusion/x4-upscaling.yaml x4-upscaler-ema.ckpt',
  ]);
});

test('the note on the times counts right how often the shorter goes into the longer', () => {
  const times = /(\d+) seconds with a GPU, (\d+) minutes without/.exec(flat($('.prose').text()));
  expect((Number(times?.[2]) * 60) / Number(times?.[1])).toBe(60);
  expect(flat($('.editors-note').text())).toContain(
    'Ten minutes is 60 times ten seconds, but further up the CPU is only 20 times slower.',
  );
});

test('as many differences between the versions are listed as are announced', () => {
  const announced = $('p').filter((_, element) => $(element).text().endsWith('in four ways:'));
  expect(announced.next('ul').children('li')).toHaveLength(4);
});

test('every figure of the tool stands in the text before it', () => {
  const figures = (text: string) => new Set(flat(text).match(/\d+ (?:GB|times|seconds|minutes)/g));
  const tool = $('which-way').clone();
  tool.find('pre').remove();
  expect(figures(tool.text())).toEqual(new Set(['12 GB', '8 GB', '20 times']));
  const before = figures($('which-way').prevAll().text());
  for (const figure of figures(tool.text())) expect(before).toContain(figure);
});

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'WhichWay')).toBeLessThanOrEqual(6000);
});
