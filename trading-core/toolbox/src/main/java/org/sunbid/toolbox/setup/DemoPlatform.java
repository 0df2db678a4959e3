package org.sunbid.toolbox.setup;

/**
 * The three platforms of a demonstration. The unified social credit codes belong to nobody.
 */
enum DemoPlatform {
    PUBLIC("public", "Demo Public Service Platform 示范公共服务平台", "12530000MB0A00001Q"),
    TRADING("trading", "Demo Trading Centre 示范公共资源交易中心", "12530100MB0A000021"),
    SUPERVISION("supervision", "Demo Supervising Authority 示范行政监督部门", "12530100MB0A000034");

    private final String id;
    private final String holder;
    private final String uscc;

    DemoPlatform(String id, String holder, String uscc) {
        this.id = id;
        this.holder = holder;
        this.uscc = uscc;
    }

    /** Its folder in the data folder. */
    String id() {
        return id;
    }

    /** Whose certificates they are. */
    String holder() {
        return holder;
    }

    /** The holder's code. */
    String uscc() {
        return uscc;
    }
}
