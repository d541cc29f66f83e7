/** The values of one column of many rows in one piece of memory: a statement takes them as one parameter, and nothing has to be escaped. */
export class PackedColumn {
  private readonly pieces: Buffer[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private length = 0;

  /** @param value text, or bytes as they are */
  add(value: string | Buffer): void {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value;
    this.pieces.push(bytes);
    // SQL counts from one.
    this.starts.push(this.length + 1);
    this.lengths.push(bytes.byteLength);
    this.length += bytes.byteLength;
  }

  /** Three parameters: all bytes, then where each value starts and how long it is. */
  parameters(): [Buffer, number[], number[]] {
    return [Buffer.concat(this.pieces, this.length), this.starts, this.lengths];
  }
}
