package org.sunbid.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/** Which box of the document is whose: members who may sign by seat, then the site. */
final class SignatureBoxes {

    /** What stands in the site's box and on its seal; the certificate says which platform it is. */
    static final String SITE = "交易平台";

    private SignatureBoxes() {}

    /** What stands in the boxes, in order. */
    static List<String> labels(List<ReportSignature> answers) {
        List<String> labels = new ArrayList<>();
        signers(answers).forEach(answer -> labels.add("席位 " + answer.seat() + " " + answer.name()));
        labels.add(SITE);
        return labels;
    }

    /** The member's box, from 1. */
    static int of(ReportSignature answer, List<ReportSignature> answers) {
        return signers(answers).stream().map(ReportSignature::id).toList().indexOf(answer.id()) + 1;
    }

    /** The site's box, from 1. */
    static int site(List<ReportSignature> answers) {
        return signers(answers).size() + 1;
    }

    private static List<ReportSignature> signers(List<ReportSignature> answers) {
        return answers.stream()
                .filter(answer -> answer.state() == SignatureState.PENDING || answer.state() == SignatureState.SIGNED)
                .toList();
    }
}
