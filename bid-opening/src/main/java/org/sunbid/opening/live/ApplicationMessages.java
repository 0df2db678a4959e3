package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the hall in which applications for prequalification are opened. */
@MessageBundle("application")
public interface ApplicationMessages {

    @Message("资格预审申请文件开启大厅")
    String title();

    @Message("申请人的名称和数量保密，直到后续招标开标；申请人在此只看到自己的申请文件。不唱标，没有报价。")
    String note();

    @Message("申请文件已开启，请确认自己的申请文件")
    String read();

    @Message("申请文件已登记，申请人名单保密")
    String listed();

    @Message("登记")
    String step_listed();

    @Message("确认")
    String step_reading();

    @Message("异议全部答复、申请人确认后生成。记录由平台盖章、主持人签名，只供招标人、招标代理和行政监督查阅。")
    String record_text();

    @Message("申请文件")
    String applications();
}
