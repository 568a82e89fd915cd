import type { ComplaintOutcome, ComplaintState, ComplaintTopic } from '../../src/core/communities/complaint.ts'

/** One word of the reporter or of the office. */
export interface ComplaintMessage {
  readonly from: 'reporter' | 'office'
  readonly on: string
  readonly text: string
  readonly where?: string
  readonly when?: string
  readonly about?: string
}

/** What a reporter sees under their code. */
export interface FollowedComplaint {
  readonly state: ComplaintState
  readonly topic: ComplaintTopic
  readonly outcome?: ComplaintOutcome
  readonly messages: readonly ComplaintMessage[]
}
