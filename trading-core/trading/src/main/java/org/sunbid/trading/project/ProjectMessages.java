package org.sunbid.trading.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the project pages. */
@MessageBundle("project")
public interface ProjectMessages {

    @Message("我的项目")
    String title();

    @Message("项目获得统一编号后，可在其下编制招标项目。")
    String lead();

    @Message("还没有项目。")
    String none();

    @Message("项目名称")
    String name();

    @Message("项目编号")
    String code();

    @Message("类别")
    String category();

    @Message("地区")
    String region();

    @Message("投资项目统一代码")
    String investment();

    @Message("工程建设项目必填，例如 2611-530103-48-01-000123")
    String investment_hint();

    @Message("招标人统一社会信用代码")
    String tenderee();

    @Message("招标代理机构代为办理时填写；招标人自行办理时留空。")
    String tenderee_hint();

    @Message("招标人")
    String tenderee_name();

    @Message("登记新项目")
    String open_title();

    @Message("登记项目")
    String open();

    @Message("编制招标项目")
    String write_tender();

    @Message("招标项目")
    String tenders();
}
