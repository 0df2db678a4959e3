package org.sunbid.platform.limit;

/**
 * Requests whose bodies may be longer than {@link BodyLimits} otherwise allows, because a feature takes files: implement
 * it as an application-scoped bean. What it takes it has to stream; nothing of this length is ever held in memory.
 */
public interface LargeBody {

    /**
     * Whether this request is one of them.
     *
     * @param method in capitals, for example {@code POST}
     * @param path without the query, for example {@code /api/tenders/A530103…/documents}
     */
    boolean takes(String method, String path);

    /** Most bytes of content; what a form adds around a file is allowed on top. */
    long limitBytes();
}
