package org.hillsboro.simulation;

/** Quantiles of Student's t. */
final class StudentT {

    private static final double[] FEW = {12.7062047362, 4.3026527297, 3.1824463053, 2.7764451052};
    private static final double Z = 1.959963984540054;

    private StudentT() {}

    /**
     * The bound that 95 % of the draws do not exceed on either side, to four digits (Cornish and Fisher's expansion as in
     * Abramowitz and Stegun 26.7.5).
     *
     * @param freedom degrees of freedom, 1 or more
     */
    static double twoSided95(int freedom) {
        if (freedom <= FEW.length) {
            return FEW[freedom - 1];
        }
        double z2 = Z * Z;
        double n = freedom;
        return Z * (1
                + (z2 + 1) / (4 * n)
                + (5 * z2 * z2 + 16 * z2 + 3) / (96 * n * n)
                + (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * n * n * n)
                + (79 * z2 * z2 * z2 * z2 + 776 * z2 * z2 * z2 + 1482 * z2 * z2 - 1920 * z2 - 945) / (92160 * n * n * n * n));
    }
}
