export { ChoiceGroup } from './choice-group.js';
export type { Choice } from './choice-group.js';
export {
  AmountField,
  CheckboxField,
  CountField,
  MomentField,
  PasswordField,
  PercentField,
  SelectField,
  TextAreaField,
  TextField,
} from './fields.js';
export { isEmailAddress } from './email-address.js';
export { Form } from './form.js';
export type { SubmitOutcome } from './form.js';
