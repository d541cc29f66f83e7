import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { Forbidden, NotFound } from './surprises.js';

/** Lets refusals pass to the one mapping at the edge without a stack trace in the log: they are no fault of ours. */
@Catch(Forbidden, NotFound)
export class ExpectedRefusalsFilter implements GqlExceptionFilter {
  catch(refusal: Forbidden | NotFound): Error {
    return refusal;
  }
}
