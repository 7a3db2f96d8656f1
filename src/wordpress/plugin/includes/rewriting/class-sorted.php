<?php
/**
 * Searches in lists that are sorted.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Searches in lists that are sorted.
 */
final class Sorted {
	/**
	 * The place of the last number that is not above another; -1 where all are.
	 *
	 * @param list<int> $numbers In rising order.
	 * @param int       $limit   Any.
	 */
	public static function last_up_to( array $numbers, int $limit ): int {
		$low  = 0;
		$high = count( $numbers );
		while ( $low < $high ) {
			$middle = ( $low + $high ) >> 1;
			if ( $numbers[ $middle ] <= $limit ) {
				$low = $middle + 1;
			} else {
				$high = $middle;
			}
		}
		return $low - 1;
	}
}
