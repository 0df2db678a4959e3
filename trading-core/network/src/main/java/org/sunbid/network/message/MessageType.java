package org.sunbid.network.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Name and version under which a record travels; neither ever changes meaning. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MessageType {

    /** For example {@code TenderPublished}. */
    String name();

    /** From 1. */
    int version();
}
