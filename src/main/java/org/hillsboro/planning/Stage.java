package org.hillsboro.planning;

/** How far a plan goes. Each stage needs those before it. */
public enum Stage {
    FORECAST,
    REQUIREMENT,
    ROSTER
}
