package org.sunbid.notice.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the home page. */
@MessageBundle("home")
public interface HomeMessages {

    @Message("公共资源交易，阳光下进行")
    String title();

    @Message("查公告、下文件、看开标和中标结果，不需要注册。每一份记录都可以自己核验。")
    String lead();

    @Message("项目总数")
    String figure_tenders();

    @Message("正在招标")
    String figure_open();

    @Message("已中标标段")
    String figure_awarded();

    @Message("中标金额（万元）")
    String figure_amount();

    @Message("即将截止")
    String closing_soon();

    @Message("标段走到哪一步")
    String funnel();

    @Message("标段数")
    String lots_reached();

    @Message("公告发布")
    String funnel_announced();

    @Message("已开标")
    String funnel_opened();

    @Message("候选人公示")
    String funnel_candidates();

    @Message("已中标")
    String funnel_awarded();

    @Message("已签约")
    String funnel_contracted();

    @Message("还没有公告")
    String no_notices();

    @Message("全部公告")
    String all_notices();
}
