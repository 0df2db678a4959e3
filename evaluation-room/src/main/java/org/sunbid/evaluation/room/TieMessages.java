package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about equals that are parted by draw. */
@MessageBundle("tie")
public interface TieMessages {

    @Message("并列名次抽取")
    String title();

    @Message("评审结果出现并列，名次由三方联合抽取确定（政府采购货物和服务招标投标管理办法第六十八条）；抽取完成后形成评标报告。")
    String lead();

    @Message("您提供的随机内容（至少 8 个字符）")
    String share();

    @Message("抽取")
    String draw();

    @Message("重新申请抽取")
    String anew();
}
