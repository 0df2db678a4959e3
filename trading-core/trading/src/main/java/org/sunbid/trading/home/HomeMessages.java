package org.sunbid.trading.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the home page and of the navigation. */
@MessageBundle("home")
public interface HomeMessages {

    @Message("首页")
    String nav_home();

    @Message("待办")
    String nav_worklist();

    @Message("招标项目")
    String nav_tenders();

    @Message("我的项目")
    String nav_projects();

    @Message("市场主体")
    String nav_organisations();

    @Message("待办")
    String title();

    @Message("{name}，以下事项等您办理，先到期的在前。")
    String lead(String name);

    @Message("没有等您办理的事项。")
    String empty();

    @Message("事项")
    String task();

    @Message("对象")
    String subject();

    @Message("期限")
    String due();

    @Message("不限")
    String no_due();

    @Message("看全部招标项目")
    String browse();

    @Message("公平、公开、可验证的电子招标投标")
    String welcome();

    @Message("招标文件公开下载，不需登记；投标文件在您自己的计算机上加密，开标之前任何人都打不开。")
    String welcome_lead();

    @Message("登记为市场主体")
    String register();

    @Message("登录")
    String login();

    @Message("最新招标公告")
    String newest();

    @Message("查看")
    String open();
}
