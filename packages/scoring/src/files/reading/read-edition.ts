import type { EditionSettings } from '../../kernel/input.js';
import { isJsonObject, type JsonObject } from '../../grid/json-shape.js';
import type { Pieces } from '../input-file.js';
import type { InputProblems } from '../input-problems.js';
import { readJsonFile } from './json-file.js';
import { quotedText } from '../text/shown-text.js';
import type { JsonDocument } from '../text/json-text.js';

/** Reads keys of the document and notes those that are missing or wrong, each at its line. */
class EditionReader {
  hasProblems = false;

  constructor(
    private readonly document: JsonDocument,
    private readonly problems: InputProblems,
  ) {}

  refuse(line: number, what: string): void {
    this.hasProblems = true;
    this.problems.add('edition', line, () => what);
  }

  /** Takes an object, a key it must have, how to know a legal value and how to name it; returns the value, or null. */
  private field<Value>(
    container: JsonObject,
    key: string,
    { where, isLegal, expected }: { where: string; isLegal: (value: unknown) => value is Value; expected: string },
  ): Value | null {
    const { line, values } = this.document.linesOf(container);
    const name = `${where}${quotedText(key)}`;
    if (!Object.hasOwn(container, key)) {
      this.refuse(line, `${name} is missing, give ${expected}`);
      return null;
    }
    const value = container[key];
    if (isLegal(value)) return value;
    this.refuse(values.get(key) ?? line, `${name} is wrong, give ${expected}`);
    return null;
  }

  private measure(container: JsonObject, key: string, where: string): number {
    const expected = 'a number of at least 0';
    return this.field(container, key, { where, isLegal: isMeasure, expected }) ?? 0;
  }

  weights(root: JsonObject, key: string): Record<string, number> {
    const expected = 'an object with the weight of each channel';
    const weights = this.field(root, key, { where: '', isLegal: isJsonObject, expected }) ?? {};
    const where = `${quotedText(key)}, channel `;
    return Object.fromEntries(Object.keys(weights).map((channel) => [channel, this.measure(weights, channel, where)]));
  }

  inspectedChannels(root: JsonObject): string[] {
    const expected = 'a list of channels, which may be empty';
    return this.field(root, 'inspected_channels', { where: '', isLegal: isListOfTexts, expected }) ?? [];
  }

  categories(root: JsonObject): EditionSettings['categories'] {
    const expected = 'an object with the family and population_count of each category';
    const categories = this.field(root, 'categories', { where: '', isLegal: isJsonObject, expected }) ?? {};
    return Object.fromEntries(
      Object.keys(categories).map((name) => {
        const isLegal = isJsonObject;
        const category = this.field(categories, name, { where: 'category ', isLegal, expected: CATEGORY });
        const where = `category ${quotedText(name)}, `;
        if (category === null) return [name, { family: '', populationCount: 0 }];
        const family = this.field(category, 'family', { where, isLegal: isName, expected: 'the name of its family' });
        return [name, { family: family ?? '', populationCount: this.measure(category, 'population_count', where) }];
      }),
    );
  }
}

const CATEGORY = 'an object with its family and population_count';

function isMeasure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/**
 * Reads `edition.json` (Scoring method, section 9). Takes its pieces; notes every key that is missing or wrong at its line.
 * Returns the settings, or null where they cannot be used.
 */
export async function readEdition(pieces: Pieces, problems: InputProblems): Promise<EditionSettings | null> {
  const document = await readJsonFile(pieces, { role: 'edition', problems });
  if (!document) return null;
  const reader = new EditionReader(document, problems);
  const root = document.value;
  if (!isJsonObject(root)) {
    reader.refuse(1, 'the file must hold an object with the settings of the edition, correct it');
    return null;
  }
  const settings: EditionSettings = {
    channelWeights: reader.weights(root, 'channel_weights'),
    channelWeightsWithPhysical: reader.weights(root, 'channel_weights_with_physical'),
    inspectedChannels: reader.inspectedChannels(root),
    categories: reader.categories(root),
  };
  return reader.hasProblems ? null : settings;
}
