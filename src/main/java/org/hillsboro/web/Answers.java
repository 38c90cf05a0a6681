package org.hillsboro.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Statuses of an endpoint for the API document that don't follow from what it takes: those below 400 replace 200, others
 * are added.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Answers {

    int[] value();
}
