package org.attune.method.cohort;

import java.util.Arrays;
import java.util.Optional;

/** Fisher’s information with the score beside it, and what follows from the two: a small symmetric system, solved by elimination. */
final class Information {

    /** A pivot this small beside its row: the x repeat each other. */
    private static final double NOTHING = 1e-11;

    private final int size;
    private final double[][] matrix;
    private final double[] score;

    Information(int size) {
        this.size = size;
        this.matrix = new double[size][size];
        this.score = new double[size];
    }

    void add(double[] gradient, double weight) {
        for (int i = 0; i < size; i++) {
            // An answer moves two cuts at most: most of it is 0.
            if (gradient[i] != 0) {
                for (int j = 0; j < size; j++) {
                    matrix[i][j] += weight * gradient[i] * gradient[j];
                }
            }
        }
    }

    void pull(double[] gradient, double weight) {
        for (int i = 0; i < size; i++) {
            score[i] += weight * gradient[i];
        }
    }

    /** Information⁻¹·score; empty where the information is singular. */
    Optional<double[]> solved() {
        return solve(score);
    }

    /** The k-th figure on the diagonal of the inverse: a variance. */
    double inverse(int k) {
        double[] unit = new double[size];
        unit[k] = 1;
        return solve(unit).orElseThrow()[k];
    }

    private Optional<double[]> solve(double[] right) {
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = Arrays.copyOf(matrix[i], size + 1);
            rows[i][size] = right[i];
        }
        for (int pivot = 0; pivot < size; pivot++) {
            if (!(rows[pivot][pivot] > NOTHING * (matrix[pivot][pivot] + NOTHING))) {
                return Optional.empty();
            }
            for (int i = 0; i < size; i++) {
                if (i != pivot) {
                    subtract(rows[i], rows[pivot], rows[i][pivot] / rows[pivot][pivot]);
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = rows[i][size] / rows[i][i];
        }
        return Optional.of(solution);
    }

    private static void subtract(double[] row, double[] pivot, double times) {
        for (int j = 0; j < row.length; j++) {
            row[j] -= times * pivot[j];
        }
    }
}
