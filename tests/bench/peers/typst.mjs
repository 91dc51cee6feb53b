// typst.mjs FONTS SOURCE OUT [KEY=VALUE ...]: Typst as a library; npm install --prefix build/peers @myriaddreamin/typst-ts-node-compiler
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const packages = new URL("../../../build/peers/package.json", import.meta.url);
const { NodeCompiler } = createRequire(packages)("@myriaddreamin/typst-ts-node-compiler");
const [fonts, source, output, ...pairs] = process.argv.slice(2);
const inputs = Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2)));

const compiler = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontPaths: [fonts] }] });
const compiled = compiler.compile({ mainFilePath: source, inputs });
if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
}
writeFileSync(output, compiler.pdf(compiled.result, {}));
