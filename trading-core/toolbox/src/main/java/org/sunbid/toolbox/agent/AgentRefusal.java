package org.sunbid.toolbox.agent;

/** The agent does not do what a page asked for. */
final class AgentRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    AgentRefusal(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** A stable code. */
    String code() {
        return code;
    }
}
