/** What an agent asks for and is offered. */
import type * as api from "../api/schema";

export type KeptRow = api.KeptAgentKeptRow;
export type MyWeek = api.MyShiftsMyWeek;
export type Activity = api.ShiftActivity;
export type News = api.MyChangesNews;
export type ChangeKind = api.MyChangesChangedShift["kind"];
export type Wishes = api.MyWishesWishes;
export type WishWeek = api.EditWishesWishWeek;
export type WishOutcome = api.WishOutcome;
export type TimeOff = api.TimeOff;
export type TimeOffKind = api.TimeOffOutlookKindBalance;
export type Outlook = api.TimeOffOutlook;
export type Exchange = api.Exchange;
export type Offer = api.MyExchangesOffer;
export type Choice = api.MyCalloutsChoice;
export type MyCallout = api.MyCalloutsMyCallout;
export type CalloutKind = MyCallout["kind"];
export type MyAnswer = api.MyCalloutsMyAnswer;
