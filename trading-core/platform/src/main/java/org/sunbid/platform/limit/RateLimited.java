package org.sunbid.platform.limit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * So many requests a minute from one network address to one endpoint, in short bursts too; more are refused with 429 and
 * {@code request.too-often}. Counted on each node for itself.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

    /** Requests a minute; multiplied by {@code sunbid.rate-limit.factor}. */
    int value();
}
