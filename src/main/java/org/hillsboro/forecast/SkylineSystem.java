package org.hillsboro.forecast;

/**
 * A symmetric positive definite system of linear equations, solved by Cholesky's method within its skyline (Jennings
 * 1966): rows are stored from their first nonzero on, where alone the factor can be nonzero. Many unknowns that only
 * touch their neighbours, followed by a few that touch all, cost next to nothing.
 */
final class SkylineSystem {

    private final int[] first;
    private final double[][] rows;
    private final double[] right;

    /** @param first for each row the column of its first nonzero, at most its own */
    SkylineSystem(int[] first) {
        this.first = first.clone();
        this.rows = new double[first.length][];
        this.right = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            rows[i] = new double[i - first[i] + 1];
        }
    }

    /** Adds to the element; only the lower triangle is kept, so that each pair is to be added once. */
    void add(int row, int column, double value) {
        int lower = Math.max(row, column);
        rows[lower][Math.min(row, column) - first[lower]] += value;
    }

    void addRight(int row, double value) {
        right[row] += value;
    }

    /** The solution. Overwrites the system. */
    double[] solve() {
        for (int i = 0; i < rows.length; i++) {
            for (int j = first[i]; j <= i; j++) {
                double value = rows[i][j - first[i]] - dot(i, j);
                rows[i][j - first[i]] = i == j ? Math.sqrt(value) : value / rows[j][j - first[j]];
            }
        }
        var solution = right.clone();
        for (int i = 0; i < rows.length; i++) {
            for (int j = first[i]; j < i; j++) {
                solution[i] -= rows[i][j - first[i]] * solution[j];
            }
            solution[i] /= rows[i][i - first[i]];
        }
        for (int i = rows.length - 1; i >= 0; i--) {
            solution[i] /= rows[i][i - first[i]];
            for (int j = first[i]; j < i; j++) {
                solution[j] -= rows[i][j - first[i]] * solution[i];
            }
        }
        return solution;
    }

    private double dot(int i, int j) {
        double sum = 0;
        for (int k = Math.max(first[i], first[j]); k < j; k++) {
            sum += rows[i][k - first[i]] * rows[j][k - first[j]];
        }
        return sum;
    }
}
