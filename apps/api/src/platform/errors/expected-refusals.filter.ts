import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { QueryFailedError } from 'typeorm';
import { Forbidden, NotFound } from './surprises.js';

/**
 * Lets refusals pass to the one mapping at the edge without a stack trace in the log: they are no fault of ours. Those of the database pass too: the
 * mapping alone knows which are a bug, and logs those once.
 */
@Catch(Forbidden, NotFound, QueryFailedError)
export class ExpectedRefusalsFilter implements GqlExceptionFilter {
  catch(refusal: Forbidden | NotFound | QueryFailedError): Error {
    return refusal;
  }
}
