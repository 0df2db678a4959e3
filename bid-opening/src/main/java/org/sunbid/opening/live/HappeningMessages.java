package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What happens in the hall, in words; a number is that of the bid, the custodian or the objection it is about. */
@MessageBundle("happening")
public interface HappeningMessages {

    @Message("大厅已开启")
    String CONVENED();

    @Message("投标人名单已向到场人员公布")
    String BIDDERS_LISTED();

    @Message("解密开始")
    String WINDOW_OPENED();

    @Message("{number} 号投标人已提交密钥")
    String KEY_RELEASED(String number);

    @Message("{number} 号保管人已提交部分解密")
    String CUSTODIAN_OPENED(String number);

    @Message("{number} 号投标文件解密成功")
    String BID_OPENED(String number);

    @Message("{number} 号投标文件未解密，原因待裁定")
    String BID_UNOPENED(String number);

    @Message("{number} 号投标文件撤销")
    String BID_REVOKED(String number);

    @Message("{number} 号投标文件撤回")
    String BID_WITHDRAWN(String number);

    @Message("平台曾经中断，解密时间顺延")
    String WINDOW_MOVED();

    @Message("主持人延长了解密时间")
    String WINDOW_EXTENDED();

    @Message("密钥收齐或解密时间已到，正在核验")
    String VERIFYING();

    @Message("系数抽取开始")
    String COEFFICIENT_DRAW_OPENED();

    @Message("监督方已参与抽取")
    String SUPERVISION_COMMITTED();

    @Message("主持人已参与抽取")
    String HOST_COMMITTED();

    @Message("监督方逾期，本次抽取作废")
    String SUPERVISION_SILENT();

    @Message("主持人逾期，本次抽取作废")
    String HOST_SILENT();

    @Message("系数已抽出")
    String COEFFICIENTS_DRAWN();

    @Message("{number} 号投标文件未解密的原因已裁定")
    String CAUSE_RULED(String number);

    @Message("监督人员已查看 {number} 号的裁定")
    String RULING_SEEN(String number);

    @Message("项目被暂停，大厅停止操作")
    String SUSPENDED();

    @Message("项目恢复，大厅继续")
    String RESUMED();

    @Message("唱标：投标人和报价已公布")
    String READ_OUT();

    @Message("收到 {number} 号异议")
    String OBJECTION_RAISED(String number);

    @Message("{number} 号异议已答复")
    String OBJECTION_ANSWERED(String number);

    @Message("{number} 号投标人已确认")
    String CONFIRMED(String number);

    @Message("开标记录已生成，待主持人签名")
    String RECORD_WRITTEN();

    @Message("又有异议，未签名的记录作废")
    String RECORD_DROPPED();

    @Message("开标结束，记录已签名公布")
    String CLOSED();

    @Message("未能开标")
    String FAILED();
}
