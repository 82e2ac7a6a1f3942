import type { ConnectionWords } from '../connection/offline-status.words.js';
import type { SavingWords } from '../saving/saving.words.js';
import type { SessionWords } from '../session/session.words.js';
import type { UploadWords } from '../uploads/uploads.words.js';
import type { WaitingWords } from '../waiting/waiting.words.js';
import type { CancelPlanWords } from '../support-request/cancel-plan.words.js';
import type { ConfirmDialogWords } from '../confirm-dialog/confirm-dialog.words.js';
import type { CopyWords } from '../copy-button/copy-button.words.js';
import type { ErrorSummaryWords } from '../error-summary/error-summary.words.js';
import type { FieldErrorWords } from '../field-error/field-error.words.js';
import type { NoticeWords } from '../notice/notice.words.js';
import type { RequestFormWords } from '../support-request/request-form.words.js';
import type { TimelineWords } from '../support-request/request-timeline.words.js';
import type { RecoveryWords } from '../recovery-actions/recovery-actions.words.js';
import type { HandoffWords } from '../support-handoff/support-handoff.words.js';
import type { HoursWords } from '../support-hours/support-hours.words.js';

/** All words that the components bring themselves, by component. A language is one object of this type. */
export interface Words {
  notice: NoticeWords;
  recovery: RecoveryWords;
  fieldError: FieldErrorWords;
  errorSummary: ErrorSummaryWords;
  confirmDialog: ConfirmDialogWords;
  copy: CopyWords;
  handoff: HandoffWords;
  requestForm: RequestFormWords;
  hours: HoursWords;
  connection: ConnectionWords;
  saving: SavingWords;
  session: SessionWords;
  uploads: UploadWords;
  waiting: WaitingWords;
  cancelPlan: CancelPlanWords;
  timeline: TimelineWords;
}
