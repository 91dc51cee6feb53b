// Opens pages of the web edition in headless Chromium and says what is wrong with them: violations of WCAG 2.1 AA that
// axe-core finds, pages wider than their screen, anything loaded from elsewhere, trees that differ between XML and HTML.
//   node check_pages.mjs CHROMIUM FILE...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screens = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

// Both run inside the page.
const violationsOf = async (values) => {
  const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
  return violations.map((rule) => `${rule.id}: ${rule.help}: ${rule.nodes.length}, first ${rule.nodes[0].html.slice(0, 160)}`);
};
const differenceOfTrees = (text) => {
  const elementsOf = (type) => {
    const tree = new DOMParser().parseFromString(text, type);
    return [...tree.querySelectorAll('*')].map((element) => `${element.parentNode.nodeName.toLowerCase()} > ${element.nodeName.toLowerCase()}`);
  };
  const [xml, html] = [elementsOf('application/xhtml+xml'), elementsOf('text/html')];
  const index = xml.findIndex((element, i) => element !== html[i]);
  if (index < 0 && xml.length === html.length) return [];
  return [`read as XML and as HTML it differs at element ${index}: ${xml[index]}, ${html[index]}`];
};

async function faultsOnScreen(page, screen) {
  await page.setViewport(screens[screen]);
  const faults = await page.evaluate(violationsOf, levels);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > screens[screen].width) faults.push(`is ${width} pixels wide`);
  return faults.map((fault) => `${screen}: ${fault}`);
}

async function faultsOf(browser, file) {
  const page = await browser.newPage();
  const faults = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== pathToFileURL(file).href) faults.push(`loads ${request.url()}`);
  });
  page.on('console', (message) => faults.push(`says ${message.text()}`));
  await page.goto(pathToFileURL(file).href);
  faults.push(...await page.evaluate(differenceOfTrees, readFileSync(file, 'utf8')));
  await page.evaluate(axe);
  for (const screen of Object.keys(screens)) faults.push(...await faultsOnScreen(page, screen));
  await page.close();
  return faults;
}

const [chromium, ...files] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
const waiting = [...files];
let faults = 0;
const work = async () => {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const fault of await faultsOf(browser, file)) {
      console.log(`${file}: ${fault}`);
      faults += 1;
    }
  }
};
await Promise.all([work(), work()]);
await browser.close();
console.log(`${files.length} pages, ${faults} faults`);
process.exitCode = faults === 0 && files.length > 0 ? 0 : 1;
