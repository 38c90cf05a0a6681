package org.hillsboro.drafts;

/** Whether an edit may be applied. */
public enum Verdict {
    ALLOWED,
    /** It breaks rules of convenience, which takes a reason. */
    NEEDS_REASON,
    REFUSED
}
