package org.sunbid.platform.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of log-in, accounts, the audit log and the pages that explain refusals. */
@MessageBundle("login")
public interface LoginMessages {

    @Message("邮件没有发出：邮件服务器尚未配置，所有邮件只写入日志。")
    String mail_mocked();

    @Message("登录")
    String log_in();

    @Message("用证书登录")
    String by_certificate();

    @Message("投标人、招标人、代理机构和专家使用数字证书登录。私钥不离开您的电脑。")
    String by_certificate_lead();

    @Message("登录代码")
    String code();

    @Message("在您的电脑上运行投标工具，用证书为此代码签名：")
    String code_how();

    @Message("代码在 {time} 前有效。签名后本页自动进入；如未自动进入，请点击下面的按钮。")
    String code_until(String time);

    @Message("请只为您自己屏幕上显示的代码签名。")
    String code_warning();

    @Message("我已签名")
    String signed();

    @Message("尚未收到对此代码的签名。")
    String not_signed_yet();

    @Message("用密码登录")
    String by_password();

    @Message("监督人员和平台运营人员使用密码和动态口令登录。")
    String by_password_lead();

    @Message("登录名")
    String login_name();

    @Message("密码")
    String password();

    @Message("动态口令")
    String totp();

    @Message("身份验证器应用显示的六位数字")
    String totp_hint();

    @Message("我的账号")
    String my_account();

    @Message("姓名")
    String name();

    @Message("单位")
    String organisation();

    @Message("统一社会信用代码")
    String uscc();

    @Message("角色")
    String roles();

    @Message("开户时间")
    String created_at();

    @Message("证书")
    String certificates();

    @Message("未绑定证书")
    String no_certificates();

    @Message("用途")
    String purpose();

    @Message("签名")
    String purpose_sign();

    @Message("加密")
    String purpose_encrypt();

    @Message("持有人")
    String holder();

    @Message("颁发机构")
    String issuer();

    @Message("有效期至")
    String not_after();

    @Message("登录会话")
    String sessions();

    @Message("登录时间")
    String session_since();

    @Message("最近使用")
    String session_seen();

    @Message("来源地址")
    String address();

    @Message("方式")
    String method();

    @Message("证书")
    String method_certificate();

    @Message("密码")
    String method_password();

    @Message("结束")
    String end();

    @Message("结束此会话")
    String end_session();

    @Message("修改密码")
    String change_password();

    @Message("当前密码")
    String current_password();

    @Message("新密码")
    String new_password();

    @Message("至少 {count} 个字符")
    String at_least(int count);

    @Message("密码已修改。")
    String password_changed();

    @Message("账号管理")
    String accounts();

    @Message("新开账号")
    String open_account();

    @Message("按登录名、姓名、单位或代码查找")
    String search();

    @Message("查找")
    String find();

    @Message("没有找到账号")
    String no_accounts();

    @Message("状态")
    String state();

    @Message("正常")
    String state_open();

    @Message("已停用")
    String state_closed();

    @Message("已锁定至 {time}")
    String state_locked(String time);

    @Message("停用账号")
    String close_account();

    @Message("停用后该账号不能再登录，且不可恢复。确定停用吗？")
    String close_question();

    @Message("仅适用于不持有证书的人员：监督、运营。单位与专家凭证书登录：单位请自行登记，专家证书由运营方通过接口绑定。")
    String open_account_lead();

    @Message("账号已开立")
    String opened();

    @Message("请当面将下列信息交给本人。密码和密钥只显示这一次。")
    String opened_lead();

    @Message("初始密码")
    String initial_password();

    @Message("动态口令密钥")
    String totp_secret();

    @Message("审计日志")
    String audit();

    @Message("谁在何时何地做了什么。记录只能追加，逐条以散列链接。")
    String audit_lead();

    @Message("时间")
    String at();

    @Message("人员")
    String actor();

    @Message("平台")
    String the_platform();

    @Message("操作")
    String act();

    @Message("对象")
    String subject();

    @Message("详情")
    String details();

    @Message("验证整条链")
    String verify();

    @Message("链完整：已验证 {links} 条，链头 {head}")
    String intact(long links, String head);

    @Message("链在第 {link} 条断裂：此处的记录被改动或缺失")
    String broken(long link);

    @Message("更早的记录")
    String older();

    @Message("没有符合条件的记录")
    String no_entries();

    @Message("招标人")
    String role_tenderee();

    @Message("招标代理")
    String role_agency();

    @Message("投标人")
    String role_bidder();

    @Message("评标专家")
    String role_expert();

    @Message("行政监督")
    String role_supervisor();

    @Message("密钥保管人")
    String role_custodian();

    @Message("平台运营")
    String role_operator();
}
