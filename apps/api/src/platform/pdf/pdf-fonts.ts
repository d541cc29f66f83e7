import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FACES = [
  ['source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  ['source-sans-3', '400Regular_Italic/SourceSans3_400Regular_Italic.ttf'],
  ['source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'],
  ['source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'],
  ['source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const;

/** Absolute paths of the TTF files of our two faces: Source Sans 3 (400, italic, 600), Source Serif 4 (400, 600). */
export function pdfFontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return FACES.map(([name, file]) => join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file));
}
