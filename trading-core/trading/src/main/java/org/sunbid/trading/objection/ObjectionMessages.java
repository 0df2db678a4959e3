package org.sunbid.trading.objection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the objection page. */
@MessageBundle("objection")
public interface ObjectionMessages {

    @Message("异议")
    String title();

    @Message("异议提出后招标投标活动暂停，答复后继续。提出异议的单位名称只有招标人和代理机构能看到。")
    String lead();

    @Message("尚无异议。")
    String none();

    @Message("对招标文件的异议")
    String document();

    @Message("对中标候选人的异议")
    String candidates();

    @Message("提出异议")
    String raise();

    @Message("异议内容、依据和请求")
    String text();

    @Message("提出")
    String raised_at();

    @Message("答复期限")
    String answer_due();

    @Message("答复")
    String answer();

    @Message("待答复")
    String open();

    @Message("已答复")
    String answered();

    @Message("返回招标项目")
    String back();

    @Message("答复异议")
    String answer_task();
}
