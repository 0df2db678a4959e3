package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the review of a prequalification. */
@MessageBundle("criteria")
public interface CriteriaMessages {

    @Message("资格审查结果")
    String title();

    @Message("申请人")
    String applicant();

    @Message("结果")
    String result();

    @Message("通过")
    String passed();

    @Message("未通过")
    String failed();

    @Message("逐项给出结论，少数服从多数。不通过的必须写明理由；只能依据公布的资格条件（实施条例第十八条）。")
    String review_lead();
}
