package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How things stand in the hall: its stages, the states of bids and why one stays closed, what a viewer is there. */
@MessageBundle("standing")
public interface StandingMessages {

    @Message("开标")
    String step_convened();

    @Message("公布名单")
    String step_listed();

    @Message("解密")
    String step_decrypting();

    @Message("核验")
    String step_verifying();

    @Message("抽取系数")
    String step_drawing();

    @Message("唱标")
    String step_reading();

    @Message("开标记录")
    String step_recording();

    @Message("结束")
    String step_closed();

    @Message("流标")
    String step_failed();

    @Message("开标主持人")
    String as_HOST();

    @Message("招标人")
    String as_TENDEREE();

    @Message("投标人")
    String as_BIDDER();

    @Message("密钥保管人")
    String as_CUSTODIAN();

    @Message("监督人员")
    String as_SUPERVISOR();

    @Message("公众")
    String as_PUBLIC();

    @Message("等待解密")
    String state_WAITING();

    @Message("正在解密")
    String state_DECRYPTING();

    @Message("解密成功")
    String state_OPENED();

    @Message("未解密，原因待裁定")
    String state_UNOPENED();

    @Message("撤销")
    String state_REVOKED();

    @Message("撤回")
    String state_WITHDRAWN();

    @Message("投标人未在规定时间内解密")
    String cause_KEY_NOT_RELEASED();

    @Message("投标人的密钥遗失、锁定或不匹配")
    String cause_KEY_LOST();

    @Message("投标人提交的密钥不能打开投标文件")
    String cause_KEY_WRONG();

    @Message("投标人的证书已失效或被吊销")
    String cause_CERTIFICATE_INVALID();

    @Message("双方记录不能确定原因")
    String cause_UNCLEAR();

    @Message("投标人原因")
    String side_BIDDER();

    @Message("投标人之外的原因")
    String side_PLATFORM();

    @Message("待裁定")
    String side_UNKNOWN();

    @Message("参与解密的保管人少于规定人数")
    String cause_CUSTODIANS_ABSENT();

    @Message("投标文件内容不合要求")
    String cause_CONTENT_INVALID();

    @Message("平台原因，可依法要求赔偿")
    String cause_PLATFORM_UNAVAILABLE();

    @Message("平台原因，可依法要求赔偿")
    String cause_VAULT_DAMAGED();
}
