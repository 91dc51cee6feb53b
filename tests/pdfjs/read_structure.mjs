// Prints the structure tree of PDFs as PDF.js understands it, page by page: the role of each element, its language where
// it changes, its alternative text, and the numbers of its marked-content sequences.
//   node read_structure.mjs FILE.pdf...
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

function kidText(kid) {
  return kid.type === 'content' ? `#${kid.id.split('_mc')[1]}` : 'annotation';
}

function print(node, depth, language) {
  const own = node.lang ?? language;
  const parts = [node.role];
  if (own !== language) parts.push(`(${own})`);
  if (node.alt) parts.push(`"${node.alt}"`);
  const lines = [`${'  '.repeat(depth)}${parts.join(' ')}`];
  for (const kid of node.children) {
    if (kid.type === undefined) lines.push(...print(kid, depth + 1, own));
    else lines.push(`${'  '.repeat(depth + 1)}${kidText(kid)}`);
  }
  return lines;
}

for (const file of process.argv.slice(2)) {
  const pdf = await getDocument({
    data: new Uint8Array(readFileSync(file)), isEvalSupported: false, useSystemFonts: false, verbosity: VerbosityLevel.WARNINGS,
  }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    console.log(`page ${number}`);
    const tree = await page.getStructTree();
    for (const root of tree?.children ?? []) console.log(print(root, 1, '').join('\n'));
  }
  await pdf.destroy();
}
