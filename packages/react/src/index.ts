export { Announcer } from './announcer/announcer.js';
export { announce, type AnnounceOptions } from './announcer/announce.js';
export { Arrival, type ArrivalProps } from './arrival/arrival.js';
export { ConfirmDialog, type ConfirmDialogProps, type KnownProblem } from './confirm-dialog/confirm-dialog.js';
export { CopyButton, type CopyButtonProps } from './copy-button/copy-button.js';
export { ErrorSummary, type ErrorSummaryProps, type SummaryError } from './error-summary/error-summary.js';
export { focusFirstInvalid, goToField } from './error-summary/go-to-field.js';
export { FieldError, fieldErrorId, invalidProps, type FieldErrorProps } from './field-error/field-error.js';
export { Notice, type NoticeProps } from './notice/notice.js';
export type { Step } from './recovery-actions/action.js';
export { RecoveryActions, type RecoveryActionsProps } from './recovery-actions/recovery-actions.js';

export { createMoment, type MomentProps } from './moment/create-moment.js';
export { defineMoment, type MomentComponentProps, type MomentDefinition } from './moment/define-moment.js';
export type { Handler, Handlers, KnownFacts, MomentDisplayProps, OwnWords } from './moment/moment-props.js';
export { Moment } from './moment/moment.js';
export { WaitingScreen, type WaitingScreenProps } from './moment/waiting-screen.js';
export { MomentBoundary, type CrashReport, type MomentBoundaryProps } from './moment-boundary/moment-boundary.js';
export { createReference } from './moment-boundary/reference.js';

export { AccountPaused, NoPermission } from './access/access.js';
export { Outage, PartProblem, RateLimited, ServiceProblem, UpdateNeeded } from './connection/connection.js';
export { Maintenance, type MaintenanceProps } from './connection/maintenance.js';
export { OfflineStatus, type OfflineStatusProps } from './connection/offline-status.js';
export { TimeRange, type TimeRangeProps } from './connection/time-range.js';
export { TookTooLong } from './connection/took-too-long.js';
export {
  DeleteAccount,
  DeleteConfirm,
  type DeleteAccountProps,
  type DeleteConfirmProps,
} from './deleting/delete-confirm.js';
export { DeviceBlocked } from './devices/devices.js';
export { NoResults, NotFound, NothingYet } from './empty/empty.js';
export { PaymentProblem, type PaymentProblemProps } from './payments/payment-problem.js';
export {
  AmountNotCovered,
  BankCheckNeeded,
  CardDeclined,
  CardDetailsProblem,
  CardExpired,
  PaymentUnknown,
  PayoutFailed,
  RenewalFailed,
} from './payments/payments.js';
export { FeatureLocked, LimitReached, TrialEnding } from './plans/plans.js';
export { EditConflict, type EditConflictProps, type Version } from './saving/edit-conflict.js';
export { SaveFailed, WorkLost } from './saving/saving.js';
export { UnsavedChanges, type UnsavedChangesProps } from './saving/unsaved-changes.js';
export { BreachNotice, UnusualActivity } from './security/security.js';
export { SessionExpired, type SessionExpiredProps } from './session/session-expired.js';
export { CodeProblem, PasswordRejected, ProviderProblem, SignInPaused, SignInProblem } from './sign-in/sign-in.js';
export { PlanEnded, type PlanEndedProps } from './support-request/plan-ended.js';
export { RequestForm, type RequestFormProps, type SupportRequest } from './support-request/request-form.js';
export { RequestTimeline, type RequestStep, type RequestTimelineProps } from './support-request/request-timeline.js';
export {
  BadNews,
  BugConfirmed,
  DetailsNeeded,
  PersonTakesOver,
  RefundNotice,
  RequestDeclined,
  RequestReceived,
} from './support-request/support-request.js';
export { UploadList, type UploadItem, type UploadListProps } from './uploads/upload-list.js';
export { LongTask } from './waiting/long-task.js';
export { InReview } from './waiting/waiting.js';

export type { ChannelAbilities, HandoffDetails, SupportChannel } from './support-handoff/channel.js';
export { redact, type RedactWords } from './support-handoff/redact.js';
export { SupportHandoff, type HandoffFallback, type SupportHandoffProps } from './support-handoff/support-handoff.js';
export { openingAt, type Opening, type OpeningHours } from './support-hours/opening.js';
export { SupportHours, type SupportHoursProps } from './support-hours/support-hours.js';

export { toDomEvent } from './on-moment/dom-event.js';
export type { MomentEvent, MomentListener } from './on-moment/moment-event.js';
export { toOpenTelemetry, type TelemetryTarget } from './on-moment/open-telemetry.js';
export { TactfulProvider, type TactfulProviderProps } from './provider/provider.js';
export { useSettings, type Settings } from './provider/settings.js';
export type { ArrivalMode, HeadingLevel, Intent } from './vocabulary.js';
export type { Words } from './words/words.js';
