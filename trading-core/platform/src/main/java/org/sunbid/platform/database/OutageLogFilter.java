package org.sunbid.platform.database;

import io.quarkus.logging.LoggingFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps the log readable while the database is away: every job and worker fails again and again then, each with a stack
 * trace. Of each logger the first such failure is let through, in one line without a stack, and then one a minute.
 * Everything else passes as it is.
 */
@LoggingFilter(name = "database-outage")
public final class OutageLogFilter implements Filter {

    private static final long REPEATED_AFTER_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int LIMIT_LOGGERS = 1_000;

    private final Map<String, Long> said = new ConcurrentHashMap<>();

    @Override
    public boolean isLoggable(LogRecord record) {
        if (!DatabaseOutage.causes(record.getThrown())) {
            return true;
        }
        if (!due(String.valueOf(record.getLoggerName()))) {
            return false;
        }
        record.setThrown(null);
        record.setMessage(record.getMessage() + " (the database is away; said again in a minute)");
        return true;
    }

    private boolean due(String logger) {
        long now = System.nanoTime();
        if (said.size() > LIMIT_LOGGERS) {
            said.clear();
        }
        return now
                == said.compute(logger, (name, last) -> last == null || now - last > REPEATED_AFTER_NANOS ? now : last);
    }
}
