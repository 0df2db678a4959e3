package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the opening noted about a bid, in the words of the room; the names are those the hall hands over. */
@MessageBundle("finding")
public interface FindingMessages {

    @Message("开标提示")
    String title();

    @Message("超过最高投标限价")
    String price_above_cap();

    @Message("含有异常文件，请谨慎打开")
    String harmful_document();
}
