<?php
/**
 * A piece of CSS within a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * A piece of CSS within a page. Not to be changed.
 */
final class Css_Piece {
	/**
	 * As browsers read it, without entities.
	 *
	 * @var string
	 */
	public string $text;

	/**
	 * What it stands in, for reports: `style`, `p style`.
	 *
	 * @var string
	 */
	public string $what;

	/**
	 * Where it begins in the whole page, in bytes.
	 *
	 * @var int
	 */
	private int $from;

	/**
	 * Gives the offset in the piece as it is written for one in the text; null where both are the same.
	 *
	 * @var ?callable(int): int
	 */
	private $written_at;

	/**
	 * All are as above.
	 *
	 * @param string               $text       See above.
	 * @param int                  $from       See above.
	 * @param string               $what       See above.
	 * @param ?callable(int): int  $written_at See above.
	 */
	public function __construct( string $text, int $from, string $what, ?callable $written_at = null ) {
		$this->text       = $text;
		$this->what       = $what;
		$this->from       = $from;
		$this->written_at = $written_at;
	}

	/**
	 * Where a byte of the text is written in the whole page.
	 */
	public function place_of( int $offset ): int {
		return $this->from + ( null === $this->written_at ? $offset : ( $this->written_at )( $offset ) );
	}
}
