import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** Files by key: a folder below DATA_DIR, or S3-compatible storage when S3_URL is set. */
@Injectable()
export class FileStorage {
  private readonly disk: Disk;

  constructor(@Inject(CONFIG) config: Config) {
    this.disk = new Disk(config.s3Url === null ? localDriver(config.dataDirectory) : s3Driver(config.s3Url));
  }

  /** Writes a whole file. @param key path of letters, digits, dashes, dots and slashes */
  async put(key: string, content: Uint8Array | string): Promise<void> {
    await this.disk.put(key, content);
  }

  /** Writes a file from a stream, without holding it in memory. */
  async putStream(key: string, content: Readable): Promise<void> {
    await this.disk.putStream(key, content);
  }

  /** Reads a whole file. @throws when it does not exist */
  async get(key: string): Promise<Uint8Array> {
    return this.disk.getBytes(key);
  }

  /** Reads a file as a stream. @throws when it does not exist */
  async stream(key: string): Promise<Readable> {
    return this.disk.getStream(key);
  }

  async exists(key: string): Promise<boolean> {
    return this.disk.exists(key);
  }

  async delete(key: string): Promise<void> {
    await this.disk.delete(key);
  }
}

function localDriver(dataDirectory: string): FSDriver {
  return new FSDriver({ location: pathToFileURL(resolve(dataDirectory, 'files')), visibility: 'private' });
}

/** `https://key:secret@host/bucket?region=eu-west-3` */
function s3Driver(url: string): S3Driver {
  const { protocol, host, username, password, pathname, searchParams } = new URL(url);
  return new S3Driver({
    credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
    endpoint: `${protocol}//${host}`,
    region: searchParams.get('region') ?? 'us-east-1',
    bucket: pathname.slice(1),
    forcePathStyle: true,
    visibility: 'private',
    supportsACL: false,
  });
}
