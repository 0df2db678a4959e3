package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the draw of coefficients in the hall. */
@MessageBundle("drawing")
public interface DrawingMessages {

    @Message("系数")
    String coefficient();

    @Message("候选值")
    String candidates();

    @Message("抽取结果")
    String value();

    @Message("抽取记录")
    String transcript();

    @Message("待抽取")
    String to_be_drawn();

    @Message("招标文件列出候选值，解密和核验完成后、唱标前公开抽取。")
    String lead();

    @Message("任何人可下载抽取记录，用工具箱（toolbox draw replay）或公共服务平台的验证页面重放。")
    String replay();

    @Message("您提供的随机内容")
    String share();

    @Message("8 至 200 个字符，例如当日报纸头条的第一行。提供后不能更改。")
    String share_hint();

    @Message("提供并抽取")
    String give();

    @Message("重新抽取")
    String anew();

    @Message("请提供抽取评标系数的随机内容")
    String work_share();

    @Message("评标系数抽取作废，请重新抽取")
    String work_anew();
}
