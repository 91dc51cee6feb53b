// typst.mjs FONTS SOURCE OUT: Typst as a library; npm install --prefix build/peers @myriaddreamin/typst-ts-node-compiler
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const packages = new URL("../../../build/peers/package.json", import.meta.url);
const { NodeCompiler } = createRequire(packages)("@myriaddreamin/typst-ts-node-compiler");
const [fonts, source, output] = process.argv.slice(2);

const compiler = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontPaths: [fonts] }] });
const compiled = compiler.compile({ mainFilePath: source });
if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
}
writeFileSync(output, compiler.pdf(compiled.result, {}));
