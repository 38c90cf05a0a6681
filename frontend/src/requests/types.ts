/** What agents ask of their schedulers, and what they are offered. */
import type * as api from "../api/schema";

export type TimeOff = api.TimeOff;
export type Outlook = api.TimeOffOutlook;
export type Cover = api.TimeOffCover;
export type Exchange = api.Exchange;
export type Imbalance = api.FindImbalancesImbalance;
export type Callout = api.CalloutsCallout;
export type CalloutAnswer = api.CalloutAnswer;
export type Policy = api.RequestPolicy;
export type PolicyKind = api.RequestPolicyTimeOffKind;
