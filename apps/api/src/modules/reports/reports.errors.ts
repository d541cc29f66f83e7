import { ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';

const notIncluded: BilingualText = {
  fr: 'Ce rapport ne fait pas partie de votre participation. La participation gratuite comprend la fiche de synthèse ; le rapport détaillé vient avec une participation payante.',
  en: 'This report is not part of your participation. A free participation includes the summary sheet; the detailed report comes with a paid one.',
};

@ObjectType('ReportNotIncluded', {
  implements: () => ExpectedError,
  description: 'No participation of the organisation in the edition gives right to this kind of report.',
})
export class ReportNotIncluded extends ExpectedError {
  override readonly code = 'REPORT_NOT_INCLUDED';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = notIncluded[language];
  }
}
