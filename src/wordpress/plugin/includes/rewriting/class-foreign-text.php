<?php
/**
 * The text of an element of SVG.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What a browser takes for the text of an element of SVG: without comments, references and what is in other elements. Not
 * to be changed.
 */
final class Foreign_Text {
	private const CDATA = '<![CDATA[';

	/**
	 * As browsers read it.
	 *
	 * @var string
	 */
	public string $text = '';

	/**
	 * Where its parts begin in it.
	 *
	 * @var list<int>
	 */
	private array $starts = array();

	/**
	 * The parts, and where each begins in what is written.
	 *
	 * @var list<array{0: int, 1: ?Decoded_Text}>
	 */
	private array $parts = array();

	/**
	 * What is written.
	 *
	 * @var string
	 */
	private string $written;

	/**
	 * Where the next piece of text begins.
	 *
	 * @var int
	 */
	private int $from = 0;

	/**
	 * Reads what stands between two tags.
	 */
	public function __construct( string $written ) {
		$this->written = $written;
		if ( strlen( $written ) === strcspn( $written, '<&' ) ) {
			$this->add( 0, $written, null );
			return;
		}
		$tags  = new Tags( $written );
		$depth = 0;

		$tags->is_foreign = true;
		$tags->on_comment = function ( int $start, int $end ) use ( &$depth ): void {
			if ( 0 === $depth ) {
				$this->add_text_up_to( $start );
				$this->from = $end;
			}
		};
		while ( $tags->next() ) {
			if ( 0 === $depth ) {
				$this->add_text_up_to( $tags->start );
				$this->from = $tags->end;
			}
			if ( $tags->is_end ) {
				$depth = max( $depth - 1, 0 );
			} elseif ( ! $tags->written()->is_self_closing ) {
				++$depth;
			}
			if ( 0 === $depth ) {
				$this->from = $tags->end;
			}
		}
		if ( 0 === $depth ) {
			$this->add_text_up_to( strlen( $written ) );
		}
	}

	/**
	 * The offset in what is written of one in the text.
	 */
	public function written_at( int $offset ): int {
		$part = Sorted::last_up_to( $this->starts, $offset );
		if ( $part < 0 ) {
			return 0;
		}
		list( $at, $decoded ) = $this->parts[ $part ];
		$within               = $offset - $this->starts[ $part ];
		return $at + ( null === $decoded ? $within : $decoded->written_at( $within ) );
	}

	/**
	 * Adds text up to a tag or a comment. In CDATA sections there are no references.
	 */
	private function add_text_up_to( int $end ): void {
		for ( $at = $this->from; $at < $end; ) {
			$section  = strpos( $this->written, self::CDATA, $at );
			$text_end = false === $section || $section >= $end ? $end : $section;
			$decoded  = Decoded_Text::of_text( substr( $this->written, $at, $text_end - $at ) );
			$this->add( $at, $decoded->text, $decoded );
			if ( $text_end === $end ) {
				return;
			}
			$start       = $text_end + strlen( self::CDATA );
			$section_end = $start < $end ? strpos( $this->written, ']]>', $start ) : false;
			$is_closed   = false !== $section_end && $section_end + 3 <= $end;
			$behind      = $is_closed ? $section_end : $end;
			$this->add( $start, substr( $this->written, $start, max( $behind - $start, 0 ) ), null );
			$at = $is_closed ? $section_end + 3 : $end;
		}
	}

	/**
	 * Adds a part.
	 */
	private function add( int $at, string $text, ?Decoded_Text $decoded ): void {
		$this->starts[] = strlen( $this->text );
		$this->parts[]  = array( $at, $decoded );
		$this->text    .= $text;
	}
}
